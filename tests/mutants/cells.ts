import { marked } from "./marked";
import type { Mutant } from "./mutant";

const CELLS = ["lib/domains/cells/cells.test.ts"];
const RIGHTS = "lib/domains/cells/rights.ts";
const PICTURES = "lib/domains/cells/counted-pictures.ts";
const COUNTS = "lib/domains/cells/counts.ts";
const REPORTS = "lib/domains/cells/cell-reports.ts";

/** What a member had counted is theirs alone, two tabs don't overwrite each other, and no bytes stay behind. */
export const CELL_MUTANTS: readonly Mutant[] = [
  marked(
    "everybody's reports of cells are mine",
    RIGHTS,
    "return «{ memberId }|{}» satisfies Prisma.CellReport",
    CELLS,
  ),
  marked("everybody's counted pictures are mine", RIGHTS, "return «{ report: ownCellReport(memberId) }|{}»", CELLS),
  marked("anybody adds to my report", COUNTS, "where: { id: reportId«, ...ownCellReport(memberId)» }", CELLS),
  marked("the second of two tabs overwrites", PICTURES, "reportId: place.id, «version, »...own", CELLS),
  marked("a report has any number of pictures", COUNTS, "if («there >= CELL_IMAGES_MAX|false»)", CELLS),
  marked("a member has any number of reports", COUNTS, "if («there >= CELL_REPORTS_MAX|false»)", CELLS),
  marked(
    "a corrected picture keeps its old rings",
    PICTURES,
    "if (row.imageKey« && row.imageOf === row.version»)",
    CELLS,
  ),
  marked(
    "the bytes of counted pictures go after an hour",
    COUNTS,
    "«await images.keep(tx, [countedKey, imageKey]);»",
    CELLS,
  ),
  marked(
    "a deleted report's bytes wait for others",
    REPORTS,
    'cell_report_not_found");\n      «images.wakeCleaner();»',
    CELLS,
  ),
  marked(
    "a cover of a count goes after an hour",
    "lib/domains/posts/from-count.ts",
    "«await images.keep(tx, [key]);»",
    CELLS,
  ),
];
