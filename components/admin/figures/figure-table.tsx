"use client";

import type { ReactNode } from "react";

export type Table = {
  /** The heading of each column; the first one names the rows. */
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
};

/**
 * The numbers of a chart. A long one scrolls by itself, also by keys. An island, for a thousand cells written twice, as HTML
 * and as what React builds it from again, are most of what the page of all charts costs; rows of words are not.
 */
export function FigureTable({ caption, columns, rows }: Table & { caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark of the page
    <div role="group" aria-label={caption} tabIndex={0} className="max-h-80 overflow-auto rounded-lg border">
      <table className="w-full text-right text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-sheet-deep">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-1.5 font-semibold first:text-left">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} className="border-line border-t">
              <th scope="row" className="px-3 py-1 text-left font-medium">
                {name}
              </th>
              {cells.map((cell, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have nothing but their place
                <td key={nth} className="px-3 py-1">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
