// A graph of people who follow people, made from a seed: the same size gives the same graph on every machine.

const firstDay = 18;
const ages = 60;
const stars = 200;

/** Random numbers from 0 up to 1 (a 32-bit xorshift, so that they are the same everywhere). */
export function numbers(seed) {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** People with ids from 0, and pairs of who follows whom; one follow in four goes to one of the few that everybody knows. */
export function makeGraph(people, follows, seed = 7) {
  const next = numbers(seed);
  const below = (limit) => Math.floor(next() * limit);
  const cities = Math.max(20, Math.floor(people / 100));
  const nodes = Array.from({ length: people }, (_, id) => ({ id, name: `Person ${id}`, city: `City ${below(cities)}`, age: firstDay + below(ages) }));
  const known = Array.from({ length: Math.max(1, Math.floor(people / stars)) }, () => below(people));
  const pairs = new Set();
  while (pairs.size < follows) {
    const from = below(people);
    const to = next() < 0.25 ? known[Math.floor(known.length * next() ** 2)] : below(people);
    if (from !== to) {
      pairs.add(from * people + to);
    }
  }
  return { people, nodes, links: [...pairs].map((pair) => ({ from: Math.floor(pair / people), to: pair % people })) };
}
