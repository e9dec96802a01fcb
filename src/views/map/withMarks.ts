import type { ReactNode } from 'react';
import type { Box } from '../../core/viewmodels/labelSpots';

/** Draws the names of a map so that none stands on a mark; the room of the marks is told in CSS pixels. */
export type LabelsAmong = (room?: readonly Box[]) => ReactNode;

/** Draws marks with the names over them: who places the marks tells their room to the names. */
export type WithMarks = (labels: LabelsAmong) => ReactNode;
