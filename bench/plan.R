# SPDX-License-Identifier: Apache-2.0
# The peer of `engawa analyze` on plan.yaml, by the fastest route in R that we know: fread, one cross-product for all
# covariances, Cholesky for the models. It gives fewer figures than the plan does. Needs data.table.
suppressMessages(library(data.table))
d <- fread(commandArgs(TRUE)[1], showProgress = FALSE)
block <- function(name, count) sprintf("%s_%02d", name, seq_len(count))
items <- c(block("absh", 26), block("scs", 12), block("aaq", 7), block("cope", 28), block("srs", 18))
x <- as.matrix(d[, ..items])
storage.mode(x) <- "double"
turned <- block("scs", 12)[c(1, 4, 8, 9, 11, 12)]
x[, turned] <- 6 - x[, turned]
of <- function(name, which) sprintf("%s_%02d", name, which)
pairs <- list(c(1, 19), c(2, 7), c(3, 8), c(4, 11), c(5, 15), c(10, 23), c(6, 16), c(9, 21), c(12, 17), c(14, 25),
  c(18, 28), c(20, 24), c(22, 27), c(13, 26))
names(pairs) <- paste0("cope.", letters[1:14])
scales <- c(list(absh.total = of("absh", 1:26), absh.interaction = of("absh", 1:10), absh.family = of("absh", 11:17),
  absh.values = of("absh", 18:22), absh.participation = of("absh", 23:26), scs.total = of("scs", 1:12),
  aaq.total = of("aaq", 1:7)), lapply(pairs, function(p) of("cope", p)), list(srs.total = of("srs", 1:18),
  srs.one = of("srs", 1:6), srs.two = of("srs", 7:12), srs.three = of("srs", 13:18)))
n <- nrow(x)
s <- vapply(scales, function(columns) rowSums(x[, columns]), numeric(n))
g <- as.double(d$group == "hikikomori")
sex <- as.double(d$sex == "male")
age <- as.double(d$age)

centre <- colMeans(x)
covariance <- (crossprod(x) - n * tcrossprod(centre)) / (n - 1)
alpha <- sapply(scales, function(columns) {
  part <- covariance[columns, columns]
  k <- length(columns)
  k / (k - 1) * (1 - sum(diag(part)) / sum(part))
})

z <- cbind(s, age = age, sex = sex)
within <- lapply(0:1, function(level) {
  part <- z[g == level, ]
  list(n = nrow(part), mean = colMeans(part), cross = crossprod(sweep(part, 2, colMeans(part))))
})
spread <- lapply(within, function(w) diag(w$cross) / (w$n - 1) / w$n)
welch <- (within[[2]]$mean - within[[1]]$mean) / sqrt(spread[[1]] + spread[[2]])

r <- cor(z)["absh.total", c("srs.total", "scs.total", "aaq.total", names(pairs))]
p <- 2 * pt(-abs(r * sqrt((n - 2) / (1 - r^2))), n - 2)
selected <- names(r)[abs(r) > 0.32]

y <- s[, "absh.total"]
deviation <- y - mean(y)
predictors <- sweep(s[, selected, drop = FALSE], 2, colMeans(s[, selected, drop = FALSE]))
design <- cbind(1, sex, age, g, predictors, predictors * (g - mean(g)))
cross <- crossprod(design)
with <- drop(crossprod(design, deviation))
sst <- sum(deviation^2)
models <- lapply(c(4, 4 + length(selected), ncol(design)), function(k) {
  inverse <- chol2inv(chol(cross[1:k, 1:k]))
  b <- drop(inverse %*% with[1:k])
  sse <- sst - sum(b * with[1:k])
  list(b = b, inverse = inverse, sse = sse, R2 = 1 - sse / sst, se = sqrt(diag(inverse) * sse / (n - k)))
})
last <- models[[3]]
k <- ncol(design)
change <- (models[[2]]$sse - last$sse) / length(selected) / (last$sse / (n - k))
vif <- diag(solve(cor(design[, -1])))
rest <- deviation - drop(design %*% last$b)
leverage <- rowSums((design %*% last$inverse) * design)
cook <- rest^2 * leverage / (k * last$sse / (n - k) * (1 - leverage)^2)
square <- rest^2
auxiliary <- drop(last$inverse %*% crossprod(design, square))
pagan <- n * sum((design %*% auxiliary - mean(square))^2) / sum((square - mean(square))^2)
watson <- sum(diff(rest)^2) / sum(square)
cat(sprintf("n %d alpha %.12g R2 %.12g F_change %.12g cook %.12g bp %.12g dw %.12g selected %d\n", n, alpha[["absh.total"]],
  last$R2, change, max(cook), pagan, watson, length(selected)))
