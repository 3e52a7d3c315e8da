import type { Locale } from "@/lib/shared/locale";
import type messages from "./messages/en";

// Keys and arguments are checked by the compiler. English is the measure: its plurals say which arguments are numbers.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
