import { getTranslations } from "next-intl/server";

/** The way to a first password, for who came by another way. */
export async function NoPassword() {
  const t = await getTranslations("settings");
  return (
    <p>
      {t("noPassword")}{" "}
      <a href="/forgot" className="font-semibold text-link underline underline-offset-4">
        {t("noPasswordLink")}
      </a>
    </p>
  );
}
