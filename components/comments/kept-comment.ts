import { mayKeepPrivateTexts, PRIVATE_TEXTS } from "@/components/kept/private-texts";
import { tabShelf } from "@/components/kept/shelf";

/**
 * A comment that is not sent yet, kept in this tab: a guest signs in and finds it again. Not in the browser, where the
 * next person at this device would find it.
 */
export function keptComment(postId: string, shelf = tabShelf) {
  const name = PRIVATE_TEXTS.comments + postId;
  return {
    read: () => shelf.get(name) ?? "",
    keep(text: string): void {
      if (text === "") shelf.drop(name);
      else if (mayKeepPrivateTexts()) shelf.put(name, text);
    },
  };
}
