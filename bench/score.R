# SPDX-License-Identifier: Apache-2.0
# The peer of ScoreSheets: the same sheets, reversed, prorated and left out by the same rule.
file <- commandArgs(TRUE)[1]
items <- 25L
raw <- readBin(file, "integer", n = file.size(file) / 4, size = 4, endian = "big")
sheets <- matrix(raw, ncol = items, byrow = TRUE)
reversed <- seq(1L, items, 4L)
score <- function() {
  x <- sheets
  x[, reversed] <- 4L - x[, reversed]
  missing <- rowSums(is.na(x))
  total <- rowSums(x, na.rm = TRUE) * items / (items - missing)
  total[missing > items / 5] <- NA
  total
}
times <- sapply(1:7, function(i) { gc(FALSE); system.time(score())[["elapsed"]] })
total <- score()
cat(sprintf("%d scored, sum %.4f\n", sum(!is.na(total)), sum(total, na.rm = TRUE)))
cat(sprintf("R %s: median %.0f ms (%.0f to %.0f)\n", getRversion(), 1000 * median(times), 1000 * min(times), 1000 * max(times)))
