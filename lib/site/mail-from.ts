/**
 * Who mails come from, in parts.
 * @param mailFrom MAIL_FROM, "diary@example.com" or "Deep Story <diary@example.com>"; where it is not set, an address of
 * the site's host that nobody reads
 * @returns name "" where it has none: then it is the site's own
 */
export function mailFromOf(mailFrom: string | undefined, siteUrl: string): { name: string; address: string } {
  if (mailFrom === undefined) return { name: "", address: `no-reply@${new URL(siteUrl).hostname}` };
  const [, name = "", address = mailFrom] = mailFrom.match(/^([^<]*)<([^<>]+)>$/) ?? [];
  return { name: name.trim(), address };
}
