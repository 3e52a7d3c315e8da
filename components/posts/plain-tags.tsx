/** Tags as they were written, which lead nowhere. */
export function PlainTags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-2 gap-y-1 text-ink-soft text-sm">
      {tags.map((tag) => (
        <bdi key={tag} className="break-words">
          #{tag}
        </bdi>
      ))}
    </p>
  );
}
