/** What the process sends to a thread. */
export type Job<Task> = { id: number; task: Task };

/** What comes back. */
export type Answer<Result> = { id: number; result: Result } | { id: number; error: string };
