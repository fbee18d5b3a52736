// @ts-check
/** @import { Coordinates } from '../model/map.js' */
/** @import { Place } from '../model/projection.js' */
import feature from 'topojson-client/feature';
import mesh from 'topojson-client/mesh';
import { pathOf } from '../model/projection.js';

/** ISO 3166-1 numeric. */
const antarctica = '010';

/** The Earth as paths of the projected map. @typedef {{ land: string, borders: string, outlines: ReadonlyMap<string, string>, coordinates: Coordinates }} Earth */

/**
 * Fetches the map: outlines of states, and where places are. A part of the page itself, so it is not asked of the server's interface.
 * @returns {Promise<Earth>}
 */
export async function loadEarth() {
  const [atlas, coordinates] = await Promise.all(['lib/world-atlas/countries-110m.json', 'map/coordinates.json'].map(async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`The map is missing: ${address} answered ${answer.status}.`);
    return answer.json();
  }));
  // Antarctica has no state, and would take a fifth of the height.
  const { features } = feature(atlas, atlas.objects.countries);
  /** @type {Map<string, string>} */
  const outlines = new Map();
  for (const { id, properties, geometry } of features.filter((each) => each.id !== antarctica)) {
    /** @type {readonly (readonly Place[])[]} */
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    outlines.set(String(id ?? properties.name), pathOf(rings, true));
  }
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  return { land: [...outlines.values()].join(''), borders: pathOf(borders.coordinates, false), outlines, coordinates };
}
