const COUNT = /^\(\d+\+?\) /;

/** The title of a tab with how much news is unread before it: "(3) Deep Story". */
export function titleWith(title: string, unread: number): string {
  const bare = title.replace(COUNT, "");
  return unread > 0 ? `(${unread > 99 ? "99+" : unread}) ${bare}` : bare;
}
