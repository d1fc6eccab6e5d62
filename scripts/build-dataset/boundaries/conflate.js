// @ts-check
/**
 * Draws ward lines along the edges of small areas where both follow the same line on the ground. Publishers generalise
 * wards and small areas apart from each other, so the same river bank has other vertices in each.
 */

/** @typedef {[x: number, y: number]} Point in metres from the corner of the council */
/** @typedef {readonly Point[]} Line */

/** How far apart two generalised drawings of one line may be, in metres: each is within 20 m of the ground. */
export const TOLERANCE = 40;
/** An edge of its own costs a ward line more than one it shares, and so does a change between the two. */
const OWN_EDGE_COST = 3;
const CHANGE_COST = TOLERANCE;

const keyOf = (/** @type {Point} */ [x, y]) => `${x},${y}`;
const distance = (/** @type {Point} */ a, /** @type {Point} */ b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The edges of the small areas of a council, found by place. */
export class EdgeNetwork {
  /** @type {Map<string, { point: Point, next: Point[] }>} */
  #nodes = new Map();
  /** @type {Map<number, Point[]>} vertices by the cell of a grid as wide as the tolerance */
  #cells = new Map();

  /** @param {Iterable<Line>} lines */
  constructor(lines) {
    for (const line of lines)
      line.forEach((point, index) => {
        const node = this.#nodeAt(point);
        for (const other of [line[index - 1], line[index + 1]]) if (other) node.next.push(other);
      });
  }

  #nodeAt(/** @type {Point} */ point) {
    const key = keyOf(point);
    const known = this.#nodes.get(key);
    if (known) return known;
    const node = { point, next: /** @type {Point[]} */ ([]) };
    this.#nodes.set(key, node);
    const cell = cellKey(Math.floor(point[0] / TOLERANCE), Math.floor(point[1] / TOLERANCE));
    const own = this.#cells.get(cell);
    if (own) own.push(point);
    else this.#cells.set(cell, [point]);
    return node;
  }

  /** @returns {readonly Point[]} */
  next(/** @type {Point} */ point) {
    return this.#nodes.get(keyOf(point))?.next ?? [];
  }

  /** Vertices within about the tolerance of a point. @returns {Point[]} */
  around(/** @type {Point} */ [x, y]) {
    const [column, row] = [Math.floor(x / TOLERANCE), Math.floor(y / TOLERANCE)];
    /** @type {Point[]} */
    const found = [];
    for (let across = column - 1; across <= column + 1; across++)
      for (let up = row - 1; up <= row + 1; up++)
        for (const point of this.#cells.get(cellKey(across, up)) ?? [])
          if (distance(point, [x, y]) <= TOLERANCE) found.push(point);
    return found;
  }

  /** The nearest vertex within the tolerance, or the point itself. A vertex where edges meet goes before others. */
  snap(/** @type {Point} */ point) {
    let best = { point, cost: Infinity };
    for (const one of this.around(point)) {
      const isJunction = new Set(this.next(one).map(keyOf)).size > 2;
      const cost = distance(one, point) + (isJunction ? 0 : TOLERANCE / 2);
      if (cost < best.cost || (cost === best.cost && keyOf(one) < keyOf(best.point)))
        best = { point: one, cost };
    }
    return best.point;
  }
}

/** Councils have fewer than a hundred thousand cells in a row. */
const cellKey = (/** @type {number} */ column, /** @type {number} */ row) => column * 100_003 + row;

/**
 * The cheapest way from one end of a line to the other along shared edges and, where there are none, along itself.
 *
 * @param {Line} line
 * @param {EdgeNetwork} network
 * @returns {Point[]}
 */
export function alongEdges(line, network) {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  if (keyOf(first) === keyOf(last)) return ringAlongEdges(line, network);
  const start = network.snap(first);
  const end = network.snap(last);
  const graph = graphAround([start, ...line.slice(1, -1), end], line, network);
  return shortestWay(graph, start, end);
}

/** A ring has no ends, so it is walked in three parts. */
function ringAlongEdges(/** @type {Line} */ ring, /** @type {EdgeNetwork} */ network) {
  const cuts = [0, 1, 2, 3].map((third) => Math.round(((ring.length - 1) * third) / 3));
  /** @type {Point[]} */
  const walked = [];
  for (let part = 0; part < 3; part++) {
    const piece = ring.slice(cuts[part], (cuts[part + 1] ?? 0) + 1);
    if (piece.length < 2) continue;
    walked.push(...alongEdges(piece, network).slice(walked.length ? 1 : 0));
  }
  return walked;
}

/**
 * Vertices of the line and of the edges beside it, with what it costs to go from one to the next. Edges are left out
 * that would cut a bend short.
 *
 * @typedef {Map<string, { point: Point, ways: { to: string, cost: number }[] }>} Graph
 * @param {Line} own the line with its ends on shared vertices
 * @param {Line} line
 * @param {EdgeNetwork} network
 */
function graphAround(own, line, network) {
  /** @type {Graph} */
  const graph = new Map();
  const nodeOf = (/** @type {string} */ key, /** @type {Point} */ point) => {
    const node = graph.get(key) ?? { point, ways: [] };
    graph.set(key, node);
    return node;
  };
  const join = (
    /** @type {[string, Point]} */ a,
    /** @type {[string, Point]} */ b,
    /** @type {number} */ cost,
  ) => {
    nodeOf(...a).ways.push({ to: b[0], cost });
    nodeOf(...b).ways.push({ to: a[0], cost });
  };
  // Vertices of the line are apart from those of the network at the same place.
  const ownKey = (/** @type {number} */ index) => `own ${index}`;
  const lengths = lengthsAlong(line);
  own.forEach((point, index) => {
    const before = own[index - 1];
    if (before)
      join([ownKey(index - 1), before], [ownKey(index), point], distance(before, point) * OWN_EDGE_COST);
  });
  const beside = verticesBeside(line, lengths, network);
  for (const { point, at } of beside.values()) {
    const key = keyOf(point);
    for (const next of network.next(point)) {
      const other = beside.get(keyOf(next));
      const length = distance(point, next);
      if (!other || keyOf(next) < key) continue;
      if (Math.abs(other.at - at) > 2 * length + 2 * TOLERANCE) continue;
      const middle = /** @type {Point} */ ([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]);
      if (length > TOLERANCE && !isBeside(line, middle)) continue;
      join([key, point], [keyOf(next), next], length);
    }
  }
  own.forEach((point, index) => {
    const isEnd = index === 0 || index === own.length - 1;
    if (isEnd && beside.has(keyOf(point))) join([ownKey(index), point], [keyOf(point), point], 0);
    for (const vertex of network.around(point)) {
      const found = beside.get(keyOf(vertex));
      if (!found || Math.abs(found.at - (lengths[index] ?? 0)) > 3 * TOLERANCE) continue;
      join([ownKey(index), point], [keyOf(vertex), vertex], CHANGE_COST + distance(point, vertex));
    }
  });
  return graph;
}

function lengthsAlong(/** @type {Line} */ line) {
  let length = 0;
  return line.map((point, index) => {
    const before = line[index - 1];
    if (before) length += distance(before, point);
    return length;
  });
}

/** Vertices of the network within the tolerance of a line, with where along it they are. */
function verticesBeside(
  /** @type {Line} */ line,
  /** @type {readonly number[]} */ lengths,
  /** @type {EdgeNetwork} */ network,
) {
  /** @type {Map<string, { point: Point, away: number, at: number }>} */
  const found = new Map();
  line.forEach((b, index) => {
    const a = line[index - 1];
    if (!a) return;
    const before = lengths[index - 1] ?? 0;
    const steps = Math.max(1, Math.ceil(distance(a, b) / TOLERANCE));
    for (let step = 0; step <= steps; step++) {
      const x = a[0] + ((b[0] - a[0]) * step) / steps;
      const y = a[1] + ((b[1] - a[1]) * step) / steps;
      for (const point of network.around([x, y])) {
        const { away, along } = nearestOn(a, b, point);
        const known = found.get(keyOf(point));
        if (!known || away < known.away) found.set(keyOf(point), { point, away, at: before + along });
      }
    }
  });
  return found;
}

const isBeside = (/** @type {Line} */ line, /** @type {Point} */ point) =>
  line.some((b, index) => {
    const a = line[index - 1];
    return a && nearestOn(a, b, point).away <= TOLERANCE;
  });

/** How far a point is from the line between two others, and how far along it the nearest place is. */
function nearestOn(/** @type {Point} */ a, /** @type {Point} */ b, /** @type {Point} */ [x, y]) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const along = Math.min(length, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return { away: Math.hypot(x - a[0] - (dx / length) * along, y - a[1] - (dy / length) * along), along };
}

/** Dijkstra's algorithm; of ways that cost the same, the one by the first keys. @returns {Point[]} */
function shortestWay(/** @type {Graph} */ graph, /** @type {Point} */ start, /** @type {Point} */ end) {
  const first = 'own 0';
  const last = [...graph.keys()].filter((key) => key.startsWith('own ')).length - 1;
  const goal = `own ${last}`;
  /** @type {Map<string, number>} */
  const costs = new Map([[first, 0]]);
  /** @type {Map<string, string>} */
  const from = new Map();
  /** @type {Set<string>} */
  const done = new Set();
  const queue = new PriorityQueue();
  queue.push(first, 0);
  for (let key = queue.pop(); key !== undefined && key !== goal; key = queue.pop()) {
    if (done.has(key)) continue;
    done.add(key);
    for (const { to, cost } of graph.get(key)?.ways ?? []) {
      const total = (costs.get(key) ?? 0) + cost;
      if (total >= (costs.get(to) ?? Infinity)) continue;
      costs.set(to, total);
      from.set(to, key);
      queue.push(to, total);
    }
  }
  /** @type {Point[]} */
  const way = [];
  for (let key = /** @type {string | undefined} */ (goal); key !== undefined; key = from.get(key)) {
    const point = graph.get(key)?.point;
    if (point && (!way.length || keyOf(point) !== keyOf(/** @type {Point} */ (way.at(-1))))) way.push(point);
  }
  way.reverse();
  return way.length > 1 || keyOf(start) === keyOf(end) ? way : [start, end];
}

/** A binary heap; what was pushed first comes first among equals. */
class PriorityQueue {
  /** @type {{ key: string, cost: number, order: number }[]} */
  #heap = [];
  #pushed = 0;

  push(/** @type {string} */ key, /** @type {number} */ cost) {
    const heap = this.#heap;
    heap.push({ key, cost, order: this.#pushed++ });
    for (let at = heap.length - 1; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  pop() {
    const heap = this.#heap;
    const [top] = heap;
    const last = heap.pop();
    if (!top || !last || !heap.length) return top?.key;
    heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = right < heap.length && this.#isBefore(right, left) ? right : left;
      if (below >= heap.length || !this.#isBefore(below, at)) break;
      this.#swap(at, below);
      at = below;
    }
    return top.key;
  }

  #isBefore(/** @type {number} */ a, /** @type {number} */ b) {
    const one = /** @type {{ cost: number, order: number }} */ (this.#heap[a]);
    const other = /** @type {{ cost: number, order: number }} */ (this.#heap[b]);
    return one.cost < other.cost || (one.cost === other.cost && one.order < other.order);
  }

  #swap(/** @type {number} */ a, /** @type {number} */ b) {
    const heap = this.#heap;
    [heap[a], heap[b]] = [/** @type {any} */ (heap[b]), /** @type {any} */ (heap[a])];
  }
}
