import { makeTemplateOnce } from "./test-database";

/**
 * Before the first test: workers that each found no template would each make one, side by side, while their first tests'
 * time runs.
 */
export default async function setup(): Promise<void> {
  await makeTemplateOnce();
}
