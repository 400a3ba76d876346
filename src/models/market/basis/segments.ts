import { segments, type Segment } from '../segment.ts';

/** Where a segment stands among the others. */
export interface SegmentPlace {
  /** The segment that names the same activity anywhere in the world; `undefined` where rows of the segment do not count one and the same thing. */
  readonly activity: Segment | undefined;
  /** The activities that this activity consists of, among those the tables have figures for; direct parts only. */
  readonly parts: readonly Segment[];
}

/**
 * What counts what. Collection and labelling is annotation with the gathering of raw data before it; annotation is tools,
 * services and human feedback for language models. The two Chinese series count the same activities in one country.
 * Ready-made training sets are sold, not commissioned: they overlap with collection but are no part of it. `other` holds
 * unlike things (3D point clouds, image sets, a government's widest definition), so nothing in it may be compared.
 */
export const segmentTaxonomy: Readonly<Record<Segment, SegmentPlace>> = {
  collection_and_labelling: {
    activity: 'collection_and_labelling',
    parts: ['annotation_and_labelling'],
  },
  annotation_and_labelling: {
    activity: 'annotation_and_labelling',
    parts: ['annotation_tools', 'annotation_services', 'rlhf'],
  },
  annotation_tools: { activity: 'annotation_tools', parts: [] },
  annotation_services: { activity: 'annotation_services', parts: [] },
  ai_training_datasets: { activity: 'ai_training_datasets', parts: [] },
  china_base_data_services: { activity: 'collection_and_labelling', parts: [] },
  china_data_annotation: { activity: 'annotation_and_labelling', parts: [] },
  rlhf: { activity: 'rlhf', parts: [] },
  vector_databases: { activity: 'vector_databases', parts: [] },
  other: { activity: undefined, parts: [] },
};

/** How two segments stand to each other by what they count, whatever the country: `contains` says that the first includes the second. */
export type SegmentRelation = 'same' | 'comparable' | 'contains' | 'part-of' | 'different';

function includes(whole: Segment, part: Segment): boolean {
  return segmentTaxonomy[whole].parts.some((one) => one === part || includes(one, part));
}

/** The relation of one segment to another; `other` is different even from itself. */
export function segmentRelation(one: Segment, another: Segment): SegmentRelation {
  const [activity, otherActivity] = [one, another].map((code) => segmentTaxonomy[code].activity);
  if (activity === undefined || otherActivity === undefined) return 'different';
  if (activity === otherActivity) return one === another ? 'same' : 'comparable';
  if (includes(activity, otherActivity)) return 'contains';
  return includes(otherActivity, activity) ? 'part-of' : 'different';
}

/** Whether figures of two segments count the same activity. */
function isComparable(one: Segment, another: Segment): boolean {
  return ['same', 'comparable'].includes(segmentRelation(one, another));
}

/** The segments whose figures count the same activity, the segment itself among them; none for `other`. */
export function comparableSegments(segment: Segment): readonly Segment[] {
  return segments.filter((another) => isComparable(segment, another));
}
