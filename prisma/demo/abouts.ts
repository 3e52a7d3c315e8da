import type { Locale } from "@/lib/shared/locale";

/** Lines about oneself on profiles; two of three people have one. */
export const ABOUTS: Record<Locale, readonly string[]> = {
  ko: [
    "하루에 세 줄, 그림 한 장.",
    "커피와 산책, 그리고 고양이 두 마리.",
    "잘 까먹어서 적어 둡니다.",
    "아이 둘과 보내는 나날.",
    "비 오는 날을 좋아해요.",
    "퇴근하고 그림 일기 쓰는 사람",
    "작은 것들을 오래 봅니다.",
    "여행은 짧게, 일기는 길게.",
    "시험이 끝나면 그림을 배울 거예요.",
    "텃밭과 손주 이야기를 씁니다.",
  ],
  en: [
    "Three lines and a picture a day.",
    "Tea, trains and two loud children.",
    "Writing it down before I forget.",
    "Retired. Never been busier.",
    "Mostly about the dog.",
    "Small things, looked at for a long time.",
  ],
};
