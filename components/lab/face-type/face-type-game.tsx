"use client";

import { useState } from "react";
import { faceTypeOf, type Game } from "@/lib/domains/face-types/face-type";
import { type Answers, AskStep, isBirthday } from "./ask-step";
import { KeptGames } from "./kept-games";
import { PhotoStep } from "./photo-step";
import { ResultStep } from "./result-step";
import { usePhotoCheck } from "./use-photo-check";

/** The game: a photo, two questions, a type. What was answered stays there for another try. @param siteName on the card */
export function FaceTypeGame({ siteName }: { siteName: string }) {
  const { check, look, clear } = usePhotoCheck();
  const [answers, setAnswers] = useState<Answers>({ mbti: "", birthDate: "" });
  const [game, setGame] = useState<Game | null>(null);
  const [kept, setKept] = useState(0);
  const isReady = check.is === "good" && answers.mbti !== "" && isBirthday(answers.birthDate);

  const play = () => {
    if (check.is !== "good") return;
    setGame({ ...answers, type: faceTypeOf({ ...answers, ratio: check.ratio }) });
    // It has done what it was for.
    clear();
  };

  return (
    <>
      {game ? (
        <ResultStep
          game={game}
          siteName={siteName}
          onAgain={() => setGame(null)}
          onKept={() => setKept((turn) => turn + 1)}
        />
      ) : (
        <>
          <PhotoStep check={check} onPhoto={(photo) => void look(photo)} />
          <AskStep answers={answers} onChange={setAnswers} isReady={isReady} onPlay={play} />
        </>
      )}
      <KeptGames turn={kept} />
    </>
  );
}
