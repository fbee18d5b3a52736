// Small pictures for the tests.
import { emptyPicture, withFragment } from '../../../wwwroot/js/model/picture.js';

export function node(id, kind = 'Person', rest = {}) {
  return { id, kind, name: id, properties: {}, degree: 0, ...rest };
}

export function line(id, start, end, type = 'KNOWS', properties = {}) {
  return { id, type, start, end, properties };
}

/** A picture of nodes named by letters and of lines written `ab`: a to b. */
export function pictureOf(letters, pairs = []) {
  const degree = (letter) => pairs.filter((pair) => pair.includes(letter)).length;
  return withFragment(emptyPicture, {
    nodes: [...letters].map((letter) => node(letter, 'Person', { degree: degree(letter) })),
    relationships: pairs.map((pair) => line(pair, pair[0], pair[1])),
  });
}

export const names = (map) => [...map.keys()].sort().join('');
