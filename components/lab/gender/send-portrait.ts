import type { ApiResult } from "@/components/api/client";
import { sendFile } from "@/components/api/send-file";
import type { GenderEstimates } from "@/lib/domains/vision/vision";

/** Sends a photo to be looked at; it is in memory there while it is, and nowhere afterwards. */
export const sendPortrait = (file: Blob): Promise<ApiResult<GenderEstimates>> =>
  sendFile<GenderEstimates>("POST /api/vision/gender", file);
