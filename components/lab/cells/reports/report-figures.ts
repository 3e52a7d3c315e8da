import { type CellReport, type CountedPicture, type CountedSummary, figuresOf } from "@/lib/domains/cells/cell";

/** A report with a picture as it is now, at its place or, new, at the end; its sums follow. */
export function withPicture(report: CellReport, picture: CountedPicture): CellReport {
  const { settings: _, leastSize: __, cells: ___, ...summary } = picture;
  const isThere = report.images.some(({ id }) => id === picture.id);
  const images = isThere
    ? report.images.map((one) => (one.id === picture.id ? summary : one))
    : [...report.images, summary];
  return summed(report, images);
}

export function withoutPicture(report: CellReport, id: string): CellReport {
  return summed(
    report,
    report.images.filter((image) => image.id !== id),
  );
}

function summed(report: CellReport, images: CountedSummary[]): CellReport {
  const sum = (of: "live" | "dead") => images.reduce((all, image) => all + image[of], 0);
  return { ...report, images, ...figuresOf(sum("live"), sum("dead")) };
}
