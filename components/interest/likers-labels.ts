import type { ListLabels } from "@/components/list/list-labels";

/** The words of the dialog, as plain data: the page of a day carries no translation library. */
export type LikersLabels = { open: string; title: string; none: string; close: string; list: ListLabels };
