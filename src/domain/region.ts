import type { Area } from './schema';

/** Areas by code, with their tree: Land → Region → Kreis → Samtgemeinde → Gemeinde. */
export class AreaTree {
  readonly #byCode: ReadonlyMap<string, Area>;
  readonly #children = new Map<string, Area[]>();

  constructor(readonly areas: readonly Area[]) {
    this.#byCode = new Map(areas.map((area) => [area.code, area]));
    for (const area of areas) {
      if (area.parent === null) continue;
      if (!this.#children.has(area.parent)) this.#children.set(area.parent, []);
      this.#children.get(area.parent)!.push(area);
    }
    for (const children of this.#children.values()) children.sort((a, b) => collator.compare(a.name, b.name));
  }

  get(code: string): Area | undefined {
    return this.#byCode.get(code);
  }

  /** By name, German order. */
  children(code: string): readonly Area[] {
    return this.#children.get(code) ?? [];
  }

  get regions(): readonly Area[] {
    return this.children('03');
  }

  get kreise(): readonly Area[] {
    return this.regions.flatMap((region) => this.children(region.code));
  }
}

const collator = new Intl.Collator('de');
