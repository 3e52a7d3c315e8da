import { path } from "../paper/shapes";

/** Where clothes hang: chin and hip as y, upwards negative; `sitting` bodies have no room for a hem. */
export type Frame = { neck: number; hip: number; sitting: boolean; skin: string };

/** From the chin to the hip. */
export const shirtShape = ({ neck, hip }: Frame, waist = 13) =>
  path`M-8 ${neck}Q-13 ${neck} -13 ${neck + 6}L${-waist} ${hip + 2}H${waist}L13 ${neck + 6}Q13 ${neck} 8 ${neck}Z`;

/** From the chin to below the hip, widening. */
export const gownShape = ({ neck, hip, sitting }: Frame, wide: number, below: number) => {
  const hem = hip + (sitting ? Math.min(8, below) : below);
  return path`M-8 ${neck}Q-12 ${neck} -12 ${neck + 6}L${-wide} ${hem}Q0 ${hem + 5} ${wide} ${hem}L12 ${neck + 6}Q12 ${neck} 8 ${neck}Z`;
};
