import type { ReactNode } from 'react';
import type { Box } from '../../core/viewmodels/labelSpots';
import type { MapGeometry } from './geometry';

/**
 * Draws the names of a map so that none stands on a mark; the room of the marks is told in CSS pixels. `seen` is the geometry
 * of the map with other anchors for areas whose own are out of sight.
 */
export type LabelsAmong = (room?: readonly Box[], seen?: MapGeometry) => ReactNode;

/** Draws marks with the names over them: who places the marks tells their room to the names. */
export type WithMarks = (labels: LabelsAmong) => ReactNode;
