import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { OopsDrawing, type OopsStatus } from "./drawings/oops-drawing";
import { OopsView } from "./oops-view";
import { SignInHere } from "./sign-in-here";

/** The page of an HTTP error, in the language of the page. */
export function Oops({ status }: { status: OopsStatus }) {
  const t = useTranslations("oops");
  return (
    <OopsView
      drawing={<OopsDrawing status={status} />}
      title={t(`${status}.title`)}
      text={t(`${status}.text`)}
      note={t("status", { status: String(status) })}
    >
      {status === 401 && <SignInHere label={t("signIn")} />}
      <Link href="/" prefetch={false} className={buttonStyles({ variant: status === 401 ? "outline" : "primary" })}>
        {t("home")}
      </Link>
    </OopsView>
  );
}
