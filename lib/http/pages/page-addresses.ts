/** Every page of app/[locale], for the names of requests in the metrics; a test reads the folder. */
export const PAGE_ADDRESSES: readonly string[] = [
  "/",
  "/help",
  "/me",
  "/me/gallery",
  "/me/looks",
  "/me/posts/{id}",
  "/me/settings",
  "/older/{cursor}",
  "/oops/{status}",
  "/posts/{id}",
  "/sign-in",
  "/sign-up",
  "/tags/{tag}",
  "/tags/{tag}/older/{cursor}",
  "/write",
  "/write/{id}",
];
