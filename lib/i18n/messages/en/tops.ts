export default {
  titles: {
    day: "Loved today",
    week: "Loved this week",
    month: "Loved this month",
    all: "Loved most of all",
  },
  tabs: "From when",
  periods: {
    day: "Today",
    week: "This week",
    month: "This month",
    all: "All time",
  },
  more: "See all",
  rank: "No. {rank, number}",
  by: "by {name}",
  topics: "Topics",
  emptyTitle: "No day has been published in this time",
  emptyText: "Look at a longer time, or write the first one.",
} as const;
