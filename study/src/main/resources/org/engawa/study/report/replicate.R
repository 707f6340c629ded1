# Repeats a study with base R, and prints a line for each figure: its name, a tab, its value.
# Rscript replicate.R [TABLE]

say <- function(step, about, figures) {
  for (name in names(figures)) {
    cat(step, "/", about, "/", name, "\t", sprintf("%.17g", figures[[name]]), "\n", sep = "")
  }
}

numbers <- function(name) as.numeric(sub(",", ".", rows[[name]], fixed = TRUE))

coded <- function(name, words, codes) codes[match(rows[[name]], words)]

answers <- function(names, from, to) {
  x <- matrix(unlist(lapply(names, numbers)), ncol = length(names))
  x[!is.na(x) & (x < from | x > to)] <- NA
  x
}

# The mean of the answered ones stands for the others, where enough have an answer.
filled <- function(x, mean, least) {
  answered <- rowSums(!is.na(x))
  value <- rowMeans(x, na.rm = TRUE) * (if (mean) 1 else ncol(x))
  value[answered < least] <- NA
  value
}

score <- function(name, sheet, items, reversed, both, mean, least, of_sheet) {
  x <- sheet[, items, drop = FALSE]
  x[, reversed] <- both - x[, reversed]
  value <- filled(x, mean, least)
  value[rowSums(!is.na(sheet)) < of_sheet] <- NA
  turned[[name]] <<- x
  columns[[name]] <<- value
}

combine <- function(name, parts, mean, least) {
  columns[[name]] <<- filled(matrix(unlist(columns[parts]), ncol = length(parts)), mean, least)
}

stretch <- function(name, from, to, onto, width) {
  columns[[name]] <<- onto + (columns[[name]] - from) * width / (to - from)
}

describe <- function(step, names, by, levels, codes) {
  about <- function(label, x) {
    x <- x[!is.na(x)]
    say(step, label, list(n = length(x), mean = mean(x), sd = sd(x)))
  }
  for (name in names) {
    about(name, columns[[name]])
    for (i in seq_along(levels)) {
      about(paste0(name, "/", levels[i]), columns[[name]][columns[[by]] %in% codes[i]])
    }
  }
}

reliability <- function(step, names) {
  for (name in names) {
    x <- turned[[name]]
    s <- cov(x[complete.cases(x), , drop = FALSE])
    k <- ncol(x)
    say(step, name, list(alpha_raw = k / (k - 1) * (1 - sum(diag(s)) / sum(s))))
  }
}

welch <- function(step, name, by, first, second) {
  x <- columns[[name]]
  test <- t.test(x[columns[[by]] %in% first], x[columns[[by]] %in% second])
  say(step, name, list(t = test$statistic, df = test$parameter, p = test$p.value))
}

correlate <- function(step, with, names, method, listwise, limit) {
  all <- as.data.frame(columns[c(with, names)])
  keep <- if (listwise) complete.cases(all) else rep(TRUE, nrow(all))
  r <- sapply(names, function(name) {
    cor(columns[[with]][keep], columns[[name]][keep], use = "complete.obs", method = method)
  })
  for (name in names) say(step, name, list(r = r[[name]]))
  if (!is.na(limit)) selected <<- names[abs(r) > limit]
}

products <- function(one, other) {
  unlist(lapply(one, function(a) lapply(other, function(b) c(a, b))), recursive = FALSE)
}

# As the steps of a plan: a term once, and no step without terms.
entered <- function(blocks) {
  known <- character(0)
  kept <- list()
  for (block in blocks) {
    new <- list()
    for (term in block) {
      key <- paste(sort(term), collapse = "\t")
      if (!(key %in% known)) {
        known <- c(known, key)
        new <- c(new, list(term))
      }
    }
    if (length(new) > 0) kept <- c(kept, list(new))
  }
  kept
}

regress <- function(step, outcome, blocks, scale, moderator, levels, codes, below) {
  blocks <- entered(blocks)
  terms <- unlist(blocks, recursive = FALSE)
  used <- unique(c(unlist(terms), outcome))
  all <- matrix(unlist(columns[used]), ncol = length(used), dimnames = list(NULL, used))
  all <- all[complete.cases(all), , drop = FALSE]
  crossed <- unlist(terms[lengths(terms) > 1])
  for (name in used) {
    x <- all[, name]
    if (length(unique(x)) != 2) {
      if (scale == "z") all[, name] <- (x - mean(x)) / sd(x)
      if (scale == "centre" && name %in% crossed) all[, name] <- x - mean(x)
    }
  }
  design <- sapply(terms, function(term) apply(all[, term, drop = FALSE], 1, prod))
  labels <- sapply(terms, paste, collapse = "_x_")
  y <- all[, outcome]
  before <- lm(y ~ 1)
  size <- 0
  for (i in seq_along(blocks)) {
    size <- size + length(blocks[[i]])
    model <- lm(y ~ design[, seq_len(size), drop = FALSE])
    change <- anova(before, model)
    about <- paste0("step", i)
    say(step, about, list(R2 = summary(model)$r.squared, R2_adj = summary(model)$adj.r.squared,
      F_change = change$F[2]))
    errors <- sqrt(diag(vcov(model, complete = TRUE)))
    for (j in seq_len(size)) {
      say(step, paste0(about, "/", labels[j]), list(B = coef(model)[[j + 1]], SE = errors[[j + 1]]))
    }
    before <- model
  }
  v <- vcov(before, complete = TRUE)
  for (j in which(lengths(terms) == 2 & sapply(terms, function(term) moderator %in% term))) {
    p <- 2 * pt(-abs(coef(before)[[j + 1]] / sqrt(v[j + 1, j + 1])), before$df.residual)
    predictor <- setdiff(terms[[j]], moderator)
    main <- match(predictor, labels)
    if (length(predictor) == 1 && !is.na(main) && (below >= 1 || p < below)) {
      for (i in seq_along(levels)) {
        slope <- coef(before)[[main + 1]] + codes[i] * coef(before)[[j + 1]]
        error <- sqrt(v[main + 1, main + 1] + codes[i]^2 * v[j + 1, j + 1] +
          2 * codes[i] * v[main + 1, j + 1])
        say(step, paste0("slope/", predictor, "/", levels[i]), list(slope_B = slope, SE = error))
      }
    }
  }
}

logit <- function(step, outcome, names) {
  design <- matrix(unlist(columns[names]), ncol = length(names))
  model <- glm(columns[[outcome]] ~ design, family = binomial, epsilon = 1e-14)
  for (j in seq_along(names)) say(step, names[j], list(B = coef(model)[[j + 1]]))
}

# By formula, since there are no rows to hand to a test.
printed_groups <- function(step, name, n, mean, sd) {
  v <- sd^2 / n
  t <- (mean[1] - mean[2]) / sqrt(sum(v))
  df <- sum(v)^2 / sum(v^2 / (n - 1))
  d <- (mean[1] - mean[2]) / sqrt(sum((n - 1) * sd^2) / (sum(n) - 2))
  say(step, name, list(t = t, df = df, p = 2 * pt(-abs(t), df), d = d))
}

printed_counts <- function(step, names, counts) {
  for (i in seq_along(names)) say(step, names[i], list(percent = 100 * counts[i] / sum(counts)))
}

printed_values <- function(step, name, values) say(step, name, list(sum = sum(values)))

columns <- list()
turned <- list()
selected <- character(0)
