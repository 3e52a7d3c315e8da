"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef } from "react";
import { useErrorText } from "@/components/api/error-text";
import { EmptyState } from "@/components/site/empty-state";
import { Alert } from "@/components/ui/alert";
import { FoundList } from "./found-list";
import { SearchForm } from "./search-form";
import { type Answer, useSearch } from "./use-search";

/** A search: the field, what narrows it, and what was found; made on the server, and living on as one types. */
export function SearchView({ first, tags }: { first: Answer; tags: readonly string[] }) {
  const t = useTranslations("search");
  const textOf = useErrorText();
  const { asked, answer, isWaiting, ask } = useSearch(first);
  const form = useRef<HTMLFormElement>(null);
  const { query, page, failure } = answer;

  // What was typed before the page's script was there; only once, when it takes the page over.
  const takeOver = useRef(() => {
    const typed = (form.current?.q as HTMLInputElement | undefined)?.value.trim() ?? "";
    if (typed !== first.query.q.trim()) ask({ q: typed });
  });
  useEffect(() => takeOver.current(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask({ q: (event.currentTarget.q as HTMLInputElement).value.trim() });
  };
  return (
    <>
      <SearchForm
        ref={form}
        query={asked}
        tags={tags}
        author={page?.items[0]?.author.name}
        onChange={ask}
        onSubmit={submit}
      />
      <p role="status" className="min-h-7 text-ink-soft text-sm">
        {isWaiting ? t("searching") : page && page.items.length > 0 ? t("shown", { count: page.items.length }) : ""}
      </p>
      {failure && <Alert variant="danger">{textOf(failure)}</Alert>}
      {page && (page.items.length > 0 || page.next) && (
        <FoundList key={JSON.stringify(query)} query={query} first={page} />
      )}
      {page && page.items.length === 0 && !page.next && (
        <EmptyState title={t("noneTitle", { q: query.q })} text={t("noneText")} />
      )}
      {!page && !failure && !isWaiting && <EmptyState title={t("startTitle")} text={t("startText")} />}
    </>
  );
}
