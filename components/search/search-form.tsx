import { useTranslations } from "next-intl";
import type { FormEvent, Ref } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { SearchLandmark } from "@/components/ui/search-landmark";
import { Select } from "@/components/ui/select";
import { PERIODS, QUERY_MAX, SORTS } from "@/lib/domains/posts/post";
import { addressOfSearch, type SearchQuery } from "./search-query";

type Props = {
  ref: Ref<HTMLFormElement>;
  query: SearchQuery;
  /** Tags that are offered. */
  tags: readonly string[];
  /** The name of the author whose posts are searched, where it is known. */
  author?: string;
  onChange(change: Partial<SearchQuery>): void;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
};

const chip =
  "inline-flex min-h-11 items-center rounded-full border-[1.5px] px-4 font-medium text-sm no-underline hover:bg-sheet-deep aria-[current]:border-outline aria-[current]:bg-yellow/35";

/**
 * The field and what narrows the search. Without JavaScript it is a form that the server answers. The field keeps what is
 * typed by itself: a syllable that is still being put together would be broken by a script that writes it back.
 */
export function SearchForm({ ref, query, tags, author, onChange, onSubmit }: Props) {
  const t = useTranslations("search");
  const offered = query.tag && !tags.includes(query.tag) ? [query.tag, ...tags] : tags;
  return (
    <SearchLandmark ref={ref} action="/search" method="get" onSubmit={onSubmit} className="space-y-4">
      <div className="flex gap-2">
        <label htmlFor="q" className="sr-only">
          {t("field")}
        </label>
        <Input
          id="q"
          name="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={QUERY_MAX}
          placeholder={t("placeholder")}
          defaultValue={query.q}
          onInput={(event) => onChange({ q: event.currentTarget.value.trim() })}
        />
        <Button type="submit" className="shrink-0">
          {t("search")}
        </Button>
      </div>
      <div className="grid grid-cols-2 gap-2 sm:max-w-md">
        <Select
          name="period"
          aria-label={t("period")}
          value={query.period}
          onChange={(event) => onChange({ period: event.target.value as SearchQuery["period"] })}
        >
          {PERIODS.toReversed().map((period) => (
            <option key={period} value={period}>
              {t(`periods.${period}`)}
            </option>
          ))}
        </Select>
        <Select
          name="sort"
          aria-label={t("sort")}
          value={query.sort}
          onChange={(event) => onChange({ sort: event.target.value as SearchQuery["sort"] })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </Select>
      </div>
      {query.tag && <input type="hidden" name="tag" value={query.tag} />}
      {query.author && <input type="hidden" name="author" value={query.author} />}
      <ul aria-label={t("tags")} className="flex flex-wrap gap-2">
        {query.author && (
          <li>
            <Chip isChosen query={query} change={{ author: undefined }} onChange={onChange}>
              <bdi>{t("byAuthor", { name: author ?? t("oneAuthor") })}</bdi>
              <span aria-hidden className="ml-2">
                ×
              </span>
            </Chip>
          </li>
        )}
        {offered.map((tag) => {
          const isChosen = tag === query.tag;
          return (
            <li key={tag}>
              <Chip isChosen={isChosen} query={query} change={{ tag: isChosen ? undefined : tag }} onChange={onChange}>
                <bdi>#{tag}</bdi>
              </Chip>
            </li>
          );
        })}
      </ul>
    </SearchLandmark>
  );
}

type ChipProps = {
  isChosen: boolean;
  query: SearchQuery;
  change: Partial<SearchQuery>;
  onChange(change: Partial<SearchQuery>): void;
  children: React.ReactNode;
};

/** An address of its own, that changes the search in place where it can. */
function Chip({ isChosen, query, change, onChange, children }: ChipProps) {
  return (
    <a
      href={addressOfSearch({ ...query, ...change })}
      aria-current={isChosen || undefined}
      className={chip}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onChange(change);
      }}
    >
      {children}
    </a>
  );
}
