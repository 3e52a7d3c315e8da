/** What a mail says. */
export type Letter = {
  lang: string;
  /** What the site is called. */
  siteName: string;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  button: { label: string; address: string } | null;
  /** Small words at the end. */
  notes: readonly string[];
  /** Where no more of these are asked for. */
  quiet: { label: string; address: string } | null;
};

/** For programs that show no HTML, and people who like none. The button's address stands on a line of its own. */
export function asText({ greeting, paragraphs, button, notes, quiet }: Letter): string {
  const way = button ? [`${button.label}:\n${button.address}`] : [];
  const end = quiet ? [`${quiet.label}:\n${quiet.address}`] : [];
  return `${[greeting, ...paragraphs, ...way, "--", ...notes, ...end].join("\n\n")}\n`;
}

/**
 * The same, a little prettier: one column, styles in place, no picture and nothing that is fetched. Colours are said for
 * dark screens too; programs that don't know of them turn light into dark by themselves.
 */
export function asHtml(letter: Letter): string {
  const { lang, siteName, subject, greeting, paragraphs, button, notes, quiet } = letter;
  const p = (text: string, style = "") => `<p style="margin:0 0 16px;${style}">${escaped(text)}</p>`;
  const way = button
    ? `<p style="margin:24px 0"><a class="b" href="${escaped(button.address)}" style="display:inline-block;padding:12px 22px;border-radius:10px;background:#3b3a8f;color:#ffffff;text-decoration:none;font-weight:bold">${escaped(button.label)}</a></p><p class="s" style="margin:0 0 16px;font-size:13px;color:#5f5a52;word-break:break-all">${escaped(button.address)}</p>`
    : "";
  return `<!doctype html>
<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>@media (prefers-color-scheme:dark){body{background:#1f1d1a!important;color:#f3ede2!important}.s{color:#b9b0a2!important}.b{background:#c9c7ff!important;color:#1f1d1a!important}}</style></head>
<body style="margin:0;background:#fffdf7;color:#2b2823;word-break:keep-all;font:16px/1.7 -apple-system,'Apple SD Gothic Neo','Malgun Gothic','Segoe UI',sans-serif">
<div style="max-width:520px;margin:0 auto;padding:32px 24px">
<p style="margin:0 0 24px;font-size:20px;font-weight:bold">${escaped(siteName)}</p>
${[p(greeting), ...paragraphs.map((text) => p(text)), way].join("\n")}
<div class="s" style="margin-top:32px;padding-top:16px;border-top:1px solid #d8d2c6;font-size:13px;color:#5f5a52">
${notes.map((text) => p(text, "margin:0 0 8px")).join("\n")}
${quiet ? `<p style="margin:0 0 8px"><a class="s" href="${escaped(quiet.address)}" style="color:#5f5a52">${escaped(quiet.label)}</a></p>` : ""}
</div></div></body></html>
`;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
