/** The markets as the tables file them: the codes of the column `segment`. */
export const segments = [
  'collection_and_labelling',
  'annotation_and_labelling',
  'annotation_tools',
  'annotation_services',
  'ai_training_datasets',
  'china_base_data_services',
  'china_data_annotation',
  'rlhf',
  'vector_databases',
  'other',
] as const;

/** One of `segments`. */
export type Segment = (typeof segments)[number];
