import type { DrawnPerson } from "@/lib/painters/crayon/people/drawn-person";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { artSize } from "@/lib/painters/crayon/things/art";
import { inHand } from "../holding";
import { notes } from "../marks";
import { ahead, type Interaction } from "../tableau";

const WITH_MIC: Pose = { ...POSES.mouth, left: [70, 100], right: [50, 150] };

/** A microphone before the mouth, a second singer beside, notes in the air. */
export const sing: Interaction = ({ by, partners }) => {
  const people = [...by, ...partners].slice(0, 2);
  if (people.length === 0) return null;
  return {
    members: people,
    uses: ["mic", "music"],
    width: people.length * 58 + 40,
    top: 122,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      people.forEach((member, i) => {
        // Microphones are on the outer sides of two singers.
        const mirrored = people.length > 1 && i === 0 ? !flip : flip;
        const person = shot.person(member, {
          x: ahead(spot, people.length > 1 ? (i === 0 ? -33 : 33) : -6),
          y,
          height,
          flip: mirrored,
          face: member.face === "cry" ? "cry" : "sing",
          pose: WITH_MIC,
          hold: (p) => micOf(p, mirrored),
        });
        if (i === 0)
          shot.marks(
            notes(
              mirrored ? person.head.x0 - 22 * person.unit : person.head.x1 + 6 * person.unit,
              person.head.y0 + 8 * person.unit,
              person.unit,
            ),
          );
      });
    },
  };
};

/** Before the lips but not over them, also of a child's large face. */
function micOf({ hand, face, unit }: DrawnPerson, flip: boolean) {
  const size = 22 * unit;
  const half = artSize("🎤", size).w / 2;
  const x = flip ? Math.min(hand.x, face.x0 - half - 1) : Math.max(hand.x, face.x1 + half + 1);
  return inHand("mic", "🎤", { x, y: hand.y - 2 * unit }, { size, above: 0.62, flip: !flip });
}
