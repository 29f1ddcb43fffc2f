import type { MapEdge, Point } from './lay-out-tree.ts';

/** How far before the box it leads to a line turns: the same for all answers, so that they share it. */
const TURN = 15;
const RADIUS = 7;

/**
 * Draws an edge as the data of an SVG path, point to point, `down` or across. The answers of a
 * question branch off one trunk; a way back to what is drawn already curves, so as not to look like
 * one of them.
 *
 * `[{x: 0, y: 0}, {x: 40, y: 20}]` across → `M0 0H18Q25 0 25 7V13Q25 20 32 20H40`
 */
export function drawEdge(
  { points, label }: Pick<MapEdge, 'points' | 'label'>,
  down: boolean,
): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const draw = label === null ? turn : bend;
  let from = start;
  const pieces = rest.map((to) => {
    const piece = draw(from, to, down);
    from = to;
    return piece;
  });
  return `M${start.x} ${start.y}${pieces.join('')}`;
}

function turn(from: Point, to: Point, down: boolean): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const radius = Math.min(RADIUS, Math.abs(dx) / 2, Math.abs(dy) / 2);
  if (radius < 1) return `L${to.x} ${to.y}`;
  const [sideX, sideY] = [Math.sign(dx) * radius, Math.sign(dy) * radius];
  if (down) {
    const y = to.y - Math.min(TURN, dy / 2);
    return (
      `V${y - radius}Q${from.x} ${y} ${from.x + sideX} ${y}` +
      `H${to.x - sideX}Q${to.x} ${y} ${to.x} ${y + radius}V${to.y}`
    );
  }
  const x = to.x - Math.min(TURN, dx / 2);
  return (
    `H${x - radius}Q${x} ${from.y} ${x} ${from.y + sideY}` +
    `V${to.y - sideY}Q${x} ${to.y} ${x + radius} ${to.y}H${to.x}`
  );
}

function bend(from: Point, to: Point, down: boolean): string {
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  return down
    ? `C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`
    : `C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`;
}
