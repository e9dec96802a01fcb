/** In place of the districts whose sum is set beside the figure of their governorate: a page of governorates has none. */
export function DistrictChecks(): null {
  return null;
}
