/**
 * The shape of everything under `data/` and of `example.yaml`. One schema per concept carries the type,
 * the documentation (`.describe`, published as JSON Schema) and the words of the error a contributor sees.
 */
export * from './schema/advisory';
export * from './schema/app-traits';
export * from './schema/claim';
export * from './schema/claim-verdicts';
export * from './schema/conformance';
export * from './schema/contradiction';
export * from './schema/decision';
export * from './schema/example';
export * from './schema/experiment';
export * from './schema/fact-values';
export * from './schema/facts';
export * from './schema/question';
export * from './schema/reference';
export * from './schema/releases';
export * from './schema/rule';
export * from './schema/source';
export * from './schema/step';
export * from './schema/term';
export * from './schema/text';
