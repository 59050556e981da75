# Reads every claims.csv with R's read.csv and holds its rows and numbers against the file read as text.
folders <- commandArgs(trailingOnly = TRUE)
invisible(Sys.setlocale("LC_ALL", "C.UTF-8"))
rows <- 0
for (folder in folders) {
  path <- file.path(folder, "claims.csv")
  typed <- read.csv(path, encoding = "UTF-8")
  text <- read.csv(path, encoding = "UTF-8", colClasses = "character", na.strings = character())
  stopifnot(nrow(typed) == nrow(text), ncol(typed) == 25)
  for (column in c("low", "best", "high")) {
    empty <- text[[column]] == ""
    stopifnot(all(is.na(typed[[column]]) == empty))
    stopifnot(all(typed[[column]][!empty] == as.numeric(text[[column]][!empty])))
  }
  rows <- rows + nrow(typed)
}
cat(sprintf("%d claims.csv, %d rows\n", length(folders), rows))
