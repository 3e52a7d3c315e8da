import { PlainTags } from "@/components/posts/plain-tags";

type Props = {
  label: string;
  title: string;
  body: string;
  tags: string[];
  picture: { url: string; alt: string } | null;
};

/** A copy as it will be seen: the words as they were typed, and the picture. */
export function HandedCopy({ label, title, body, tags, picture }: Props) {
  return (
    <section aria-label={label} className="space-y-3 rounded-field border-[1.5px] border-dashed p-4">
      <p className="font-semibold text-sm">{label}</p>
      {picture && (
        // biome-ignore lint/performance/noImgElement: our own address, in a width that is at hand
        <img
          src={`${picture.url}?w=480`}
          alt={picture.alt}
          width={160}
          height={160}
          className="size-40 rounded-lg border"
        />
      )}
      {title && (
        <p dir="auto" className="break-words font-semibold">
          {title}
        </p>
      )}
      {body && (
        <p dir="auto" className="max-h-60 overflow-y-auto whitespace-pre-wrap break-words">
          {body}
        </p>
      )}
      <PlainTags tags={tags} />
    </section>
  );
}
