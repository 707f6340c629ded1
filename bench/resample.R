# SPDX-License-Identifier: Apache-2.0
# The peer of ThreeSteps: all three steps anew on 10,000 draws of 200 rows, by .lm.fit, the barest fit that R has.
file <- commandArgs(TRUE)[1]
d <- read.csv(file)
sum_of <- function(name, which) rowSums(d[, sprintf("%s_%02d", name, which)])
scores <- cbind(srs = sum_of("srs", 1:18), aaq = sum_of("aaq", 1:7), f = sum_of("cope", c(10, 23)), j = sum_of("cope", c(14, 25)))
y <- sum_of("absh", 1:26)
g <- as.double(d$group == "hikikomori")
base <- cbind(sex = as.double(d$sex == "male"), age = d$age, group = g)
n <- length(y)
once <- function(rows) {
  p <- scale(scores[rows, ], scale = FALSE)
  b <- base[rows, ]
  b[, "group"] <- b[, "group"] - mean(b[, "group"])
  x <- cbind(1, b, p, p * b[, "group"])
  sst <- sum((y[rows] - mean(y[rows]))^2)
  unlist(lapply(c(4, 8, 12), function(k) {
    fit <- .lm.fit(x[, 1:k], y[rows])
    c(1 - sum(fit$residuals^2) / sst, fit$coefficients)
  }))
}
set.seed(1)
time <- system.time(drawn <- replicate(10000, once(sample.int(n, n, TRUE))))[["elapsed"]]
cat(sprintf("R %s: 10,000 resamples of three steps in %.2f s\n", getRversion(), time))
