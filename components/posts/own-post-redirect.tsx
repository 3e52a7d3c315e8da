"use client";

import { useEffect } from "react";
import { callApi } from "@/components/api/client";

/** On the cached "no such page" of a post: its author alone is led to where they can read it. */
export function OwnPostRedirect() {
  useEffect(() => {
    const id = location.pathname.match(/^\/posts\/([0-9a-f-]{36})$/)?.[1];
    if (!id) return;
    callApi("GET /api/posts/{id}", { path: { id } }).then((result) => {
      if (result.ok) location.replace(`/me/posts/${id}`);
    });
  }, []);
  return null;
}
