import type { Locale } from "@/lib/shared/locale";
import type messages from "./messages/ko.json";

// Message keys are checked by the compiler; the Korean file is the measure.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
