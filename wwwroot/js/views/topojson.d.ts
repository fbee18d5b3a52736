/** What the page uses of topojson-client, which comes without types. */
declare module 'topojson-client/feature' {
  type Place = readonly [number, number];
  interface Outline {
    id?: string;
    properties: { name: string };
    geometry: { type: 'Polygon'; coordinates: readonly (readonly Place[])[] } | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Place[])[])[] };
  }
  export default function feature(topology: unknown, collection: unknown): { features: readonly Outline[] };
}

declare module 'topojson-client/mesh' {
  type Place = readonly [number, number];
  /** The lines for whose two sides `filter` is true; at a coast both sides are the same. */
  export default function mesh(topology: unknown, collection: unknown, filter: (a: unknown, b: unknown) => boolean): { coordinates: readonly (readonly Place[])[] };
}
