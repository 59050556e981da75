"""Holds the CSV for Excel, as LibreOffice opened it, saved it as xlsx and wrote it back, against claims.csv."""

import csv
import re
import sys
import xml.etree.ElementTree as tree
import zipfile
from pathlib import Path

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet_rows(path):
    """The rows of the first sheet: numbers as float, texts as str, by column letters."""
    archive = zipfile.ZipFile(path)
    shared = []
    if "xl/sharedStrings.xml" in archive.namelist():
        for item in tree.fromstring(archive.read("xl/sharedStrings.xml")):
            shared.append("".join(text.text or "" for text in item.iter(f"{MAIN}t")))
    rows = []
    for row in tree.fromstring(archive.read("xl/worksheets/sheet1.xml")).iter(f"{MAIN}row"):
        cells = {}
        for cell in row:
            value = cell.find(f"{MAIN}v")
            if value is None:
                continue
            assert cell.find(f"{MAIN}f") is None, f"{path}: a formula in {cell.get('r')}"
            text = cell.get("t") == "s"
            cells[re.sub(r"\d", "", cell.get("r"))] = shared[int(value.text)] if text else float(value.text)
        rows.append(cells)
    return rows


def main():
    folder, language, sheet, back = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    with open(folder / "claims.csv", encoding="utf-8", newline="") as file:
        claims = list(csv.DictReader(file))
    header, *rows = sheet_rows(sheet)
    names = {name: letter for letter, name in header.items()}
    low, best, high = ("Минимум", "Оценка", "Максимум") if language == "ru" else ("Low", "Best", "High")
    comment = "Примечание" if language == "ru" else "Comment"
    assert len(rows) == len(claims), f"{sheet}: {len(rows)} rows of {len(claims)}"
    decimals = 0
    for claim, row in zip(claims, rows):
        assert row[names["id"]] == claim["id"]
        for name, column in ((low, "low"), (best, "best"), (high, "high")):
            found = row.get(names[name])
            expected = None if claim[column] == "" else float(claim[column])
            assert found == expected, f"{claim['id']}: {column} is {found!r}, not {expected!r}"
            decimals += expected is not None and expected % 1 != 0
        assert row.get(names[comment], "") == claim[f"comment_{language}"], f"{claim['id']}: comment"
        assert row[names["Цитата" if language == "ru" else "Quotation"]] == claim["quote"], f"{claim['id']}: quote"
    with open(back, encoding="utf-8-sig", newline="") as file:
        again = list(csv.DictReader(file))
    assert [row[comment] for row in again] == [claim[f"comment_{language}"] for claim in claims], f"{back}: comments"
    print(f"{len(rows)} rows opened, saved as xlsx and written back; numbers are numbers, {decimals} with decimals")


main()
