/** A component as it is walked over: any kind, with what matters for counting and finding. */
export interface AnyComponent {
  readonly type: number;
  readonly id?: number | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly AnyComponent[] | undefined;
  readonly accessory?: AnyComponent | undefined;
  /** What a label in a modal holds. */
  readonly component?: AnyComponent | undefined;
}

/** All components with the nested ones, in the order in which they are seen. */
export function flatten<T extends AnyComponent>(components: readonly T[]): AnyComponent[] {
  return components.flatMap((one): AnyComponent[] => [
    one,
    ...flatten(one.components ?? []),
    ...(one.accessory ? flatten([one.accessory]) : []),
    ...(one.component ? flatten([one.component]) : []),
  ]);
}

/** Custom ids of all components, with repetitions. */
export function customIds(components: readonly AnyComponent[]): string[] {
  return flatten(components).flatMap(({ custom_id }) => (custom_id == null ? [] : [custom_id]));
}
