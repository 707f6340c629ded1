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

several <- function(step, name, by, codes, words) {
  keep <- !is.na(columns[[name]]) & columns[[by]] %in% codes
  x <- columns[[name]][keep]
  group <- droplevels(factor(columns[[by]][keep], levels = codes, labels = words))
  one <- summary(aov(x ~ group))[[1]]
  say(step, name, list(F = one[["F value"]][1], p = one[["Pr(>F)"]][1]))
  welch <- oneway.test(x ~ group)
  say(step, paste0(name, "/welch"), list(F = welch$statistic, p = welch$p.value))
  say(step, paste0(name, "/kruskal_wallis"), list(H = kruskal.test(x, group)$statistic))
  tukey <- TukeyHSD(aov(x ~ group))$group
  for (pair in rownames(tukey)) {
    say(step, paste0(name, "/", pair), list(diff = tukey[pair, "diff"], p_adj = tukey[pair, "p adj"]))
  }
}

counted <- function(step, name, by, codes, groups) {
  counts <- table(factor(columns[[by]], groups), factor(columns[[name]], codes))
  test <- suppressWarnings(chisq.test(counts, correct = FALSE))
  say(step, name, list(chi2 = test$statistic, p = test$p.value))
}

# Wilson's interval by formula, Clopper and Pearson's by the test of R.
prevalence <- function(step, of, code, by, words, codes) {
  z <- qnorm(0.975)
  share <- function(about, y) {
    n <- sum(!is.na(y))
    x <- sum(y %in% code)
    p <- x / n
    reach <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
    middle <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
    exact <- binom.test(x, n)$conf.int
    say(step, about, list(x = x, n = n, prevalence = p, ci95_wilson_low = middle - reach,
      ci95_wilson_high = middle + reach, ci95_clopper_pearson_low = exact[1],
      ci95_clopper_pearson_high = exact[2]))
  }
  share(of, columns[[of]])
  for (i in seq_along(codes)) {
    share(paste0(of, "/", words[i]), columns[[of]][columns[[by]] %in% codes[i]])
  }
}

persons <- function(name) if (name %in% names(columns)) columns[[name]] else rows[[name]]

change <- function(step, score, person, time, reliability, sd, sign) {
  who <- persons(person)
  at <- order(columns[[time]])
  at <- at[(!is.na(who) & !is.na(columns[[score]]) & !is.na(columns[[time]]))[at]]
  each <- split(columns[[score]][at], who[at])
  twice <- each[lengths(each) > 1]
  pre <- sapply(twice, function(x) x[1])
  post <- sapply(twice, function(x) x[length(x)])
  if (is.na(sd)) sd <- stats::sd(pre)
  error <- sd * sqrt(1 - reliability)
  say(step, score, list(n_persons = length(each), n_persons_with_change = length(twice),
    mean_change = mean(post - pre), t = t.test(post, pre, paired = TRUE)$statistic,
    s_diff = sqrt(2) * error))
  ways <- function(about, index, limit) {
    say(step, paste0(score, "/", about), list(improved = sum(sign * index > limit),
      unchanged = sum(abs(index) <= limit), deteriorated = sum(sign * index < -limit)))
  }
  ways("classes_1.96", (post - pre) / (sqrt(2) * error), 1.96)
  ways("classes_1.645", (post - pre) / (sqrt(2) * error), 1.645)
  ways("edwards_nunnally", (post - (mean(pre) + reliability * (pre - mean(pre)))) / error, 1.96)
}

# Base R has no mixed models; nlme is recommended with it and not everywhere.
mixed <- function(step, outcome, names, person, slope, ml) {
  if (!requireNamespace("nlme", quietly = TRUE)) {
    message("step ", step, ", mixed, needs the package nlme")
    return(invisible())
  }
  all <- data.frame(columns[c(outcome, names)])
  colnames(all) <- c("y", paste0("x", seq_along(names)))
  all$who <- persons(person)
  all <- all[complete.cases(all), ]
  model <- nlme::lme(reformulate(paste0("x", seq_along(names)), "y"), all,
    if (slope) ~ x1 | who else ~ 1 | who, method = if (ml) "ML" else "REML",
    control = nlme::lmeControl(msMaxIter = 500, niterEM = 100, tolerance = 1e-10, msTol = 1e-12))
  say(step, outcome, list(logLik = as.numeric(logLik(model))))
  for (i in seq_along(names)) say(step, names[i], list(estimate = nlme::fixef(model)[[i + 1]]))
}

krippendorff <- function(units, values, level) {
  units <- units[lengths(units) > 1]
  counts <- as.vector(table(factor(unlist(units), values)))
  n <- sum(counts)
  apart <- function(x) outer(x, x, "-")^2
  delta <- switch(level, nominal = 1 - diag(length(values)), interval = apart(values),
    ordinal = apart(cumsum(counts) - counts / 2),
    ratio = apart(values) / outer(values, values, "+")^2)
  diag(delta) <- 0
  observed <- sum(sapply(units, function(unit) {
    at <- match(unit, values)
    sum(delta[at, at]) / (length(unit) - 1)
  })) / n
  1 - observed / (sum(outer(counts, counts) * delta) / (n * (n - 1)))
}

kappa_of <- function(one, other, codes, weight) {
  share <- table(factor(one, codes), factor(other, codes))
  share <- share / sum(share)
  chance <- outer(rowSums(share), colSums(share))
  (sum(weight * share) - sum(weight * chance)) / (1 - sum(weight * chance))
}

agreement <- function(step, names, level, codes) {
  x <- matrix(unlist(columns[names]), ncol = length(names))
  units <- lapply(seq_len(nrow(x)), function(i) x[i, !is.na(x[i, ])])
  values <- sort(unique(unlist(units[lengths(units) > 1])))
  if (length(codes) == 0) codes <- sort(unique(c(x)))
  say(step, "krippendorff", list(alpha = krippendorff(units, values, level)))
  all <- x[complete.cases(x), , drop = FALSE]
  n <- nrow(all)
  m <- ncol(all)
  if (level == "nominal") {
    given <- sapply(codes, function(code) rowSums(all == code))
    expected <- sum((colSums(given) / (n * m))^2)
    observed <- mean(rowSums(given * (given - 1)) / (m * (m - 1)))
    say(step, "fleiss", list(fleiss_kappa = (observed - expected) / (1 - expected)))
  }
  if (level %in% c("interval", "ratio")) {
    long <- data.frame(y = c(all), target = factor(rep(seq_len(n), m)), rater = factor(rep(seq_len(m), each = n)))
    ms <- summary(aov(y ~ target + rater, long))[[1]][["Mean Sq"]]
    say(step, "icc", list(ICC2_1 = (ms[1] - ms[3]) / (ms[1] + (m - 1) * ms[3] + m * (ms[2] - ms[3]) / n)))
  } else {
    far <- abs(outer(seq_along(codes), seq_along(codes), "-")) / (length(codes) - 1)
    for (j in seq_len(m)[-1]) {
      for (i in seq_len(j - 1)) {
        both <- !is.na(x[, i]) & !is.na(x[, j])
        of <- function(weight) kappa_of(x[both, i], x[both, j], codes, weight)
        kappas <- list(cohen_kappa = of(diag(length(codes))))
        if (level == "ordinal") {
          kappas <- c(kappas, weighted_kappa_linear = of(1 - far), weighted_kappa_quadratic = of(1 - far^2))
        }
        say(step, paste0(names[i], "/", names[j]), kappas)
      }
    }
  }
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

regress <- function(step, outcome, blocks, scale, moderator, below) {
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
      # Two values are groups; of more, the mean and a deviation to either side.
      z <- all[, moderator]
      at <- sort(unique(z))
      if (length(at) > 2) at <- mean(z) + (-1:1) * sd(z)
      for (i in seq_along(at)) {
        slope <- coef(before)[[main + 1]] + at[i] * coef(before)[[j + 1]]
        error <- sqrt(v[main + 1, main + 1] + at[i]^2 * v[j + 1, j + 1] +
          2 * at[i] * v[main + 1, j + 1])
        say(step, paste0("slope/", predictor, "/", i), list(slope_B = slope, SE = error))
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
