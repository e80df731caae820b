# R, with httr2: who answered an event, page by page, as a data frame.
# Rscript answers.R http://localhost:8787/graphql us-embassy-baghdad-attack-2023-12-08
library(httr2)

folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
question <- paste(readLines(file.path(folder, "responses.graphql")), collapse = "\n")

ask <- function(api, query, variables) {
  answer <- request(api) |>
    req_url_query(query = query, variables = jsonlite::toJSON(variables, auto_unbox = TRUE, null = "null")) |>
    req_headers(accept = "application/json") |>
    req_error(is_error = \(response) FALSE) |>
    req_perform() |>
    resp_body_json()
  if (!is.null(answer$errors)) stop(paste(sapply(answer$errors, \(error) error$message), collapse = "\n"))
  answer$data
}

answers <- function(api, slug) {
  rows <- list()
  after <- NULL
  repeat {
    page <- ask(api, question, list(slug = slug, first = 20, after = after))$event$responses
    rows <- c(rows, lapply(page$edges, \(edge) as.data.frame(edge$node$reaction[c("slug", "label")])))
    if (!page$pageInfo$hasNextPage) return(do.call(rbind, rows))
    after <- page$pageInfo$endCursor
  }
}

arguments <- commandArgs(TRUE)
writeLines(answers(arguments[1], arguments[2])$slug)
