import type { Gender } from "@/lib/domains/accounts/account";
import type { Locale } from "@/lib/shared/locale";
import type { Life } from "./diaries";

export type Person = {
  email: string;
  name: string;
  gender: Gender;
  birthDate: string | null;
  lives: Life[];
  locale: Locale;
  timeZone: string;
};

/** The one whom the demo lets you be. */
export const DEMO_LOGIN = { email: "demo@example.com", password: "picture-diary" } as const;

/** Name, gender, birth date ("-" when not told), walk of life. */
const KOREAN = `
김하늘 female 1994-05-12 worker
이서준 male 2008-03-02 student
박지우 female 2004-11-23 student
최민재 male 1989-07-30 worker parent
정수아 female 1991-01-17 parent worker
강도윤 male 1972-09-05 senior
조은서 female 2010-06-14 student
윤현우 male 1997-12-01 worker
장미영 female 1966-04-08 senior
임시우 male 2006-08-19 student
한유진 female 1987-02-27 parent
오세훈 male 1961-10-11 senior
서다은 female 1999-09-09 worker
신재원 male 1985-05-25 parent worker
권소희 female 2002-07-04 student worker
황영철 male 1958-12-30 senior
안나연 unsaid 1996-03-21 worker
송지호 male 1993-08-16 worker parent
류정숙 female 1963-06-02 senior
전하린 female 2011-01-28 student
홍태민 male 2001-04-13 student
고은별 other - worker
문혜진 female 1983-11-07 parent
배준영 male 1979-02-19 worker senior
`;
const ENGLISH = `
Emma Clarke female 1992-08-03 worker|Europe/London
Liam Murphy male 2007-05-21 student|Europe/Dublin
Grace Thompson female 1964-02-14 senior|Europe/London
Noah Williams male 1986-10-09 parent worker|America/New_York
Olivia Martin female 2003-12-18 student|America/Toronto
Jack Evans male 1998-06-27 worker|Europe/London
Sophia Garcia female 1989-04-05 parent|America/Los_Angeles
Henry Wilson male 1959-09-12 senior|America/Chicago
Ava Robinson female 2009-07-31 student|America/New_York
Ethan Brooks male 1995-01-22 worker|America/Denver
Mia Fischer female 2000-03-15 student worker|Europe/Berlin
Daniel Okafor male 1984-11-29 parent worker|Europe/London
Ruth Bennett female 1957-06-06 senior|America/Vancouver
Alex Morgan unsaid - worker|America/Los_Angeles
Chloe Davies female 1990-09-24 worker parent|Europe/Paris
Samuel Reed male 1969-12-08 senior worker|America/New_York
`;

/** The demo's 40 people; the first is the one you can sign in as. */
export const PEOPLE: readonly Person[] = [...readPeople(KOREAN, "ko"), ...readPeople(ENGLISH, "en")].map(
  (person, index) => ({ ...person, email: index === 0 ? DEMO_LOGIN.email : `writer${index}@example.com` }),
);

function readPeople(table: string, locale: Locale): Omit<Person, "email">[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [, name, gender, born, lives, timeZone] =
        /^(.+?) (female|male|other|unsaid) ([\d-]+) ([a-z ]+)(?:\|(.+))?$/.exec(line) ?? [];
      if (!name || !gender || !born || !lives) throw new Error(`Not a person of the demo: ${line}`);
      return {
        name,
        gender: gender as Gender,
        birthDate: born === "-" ? null : born,
        lives: lives.split(" ") as Life[],
        locale,
        timeZone: timeZone ?? "Asia/Seoul",
      };
    });
}
