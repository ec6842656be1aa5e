/** The words of the schema that `npm run new` offers and checks: scripts reach the data through this layer only. */
export {
  claimVerdicts,
  type FactName,
  factPatternSchema,
  factsSchema,
  factValues,
  idSchema,
  sourceIds,
  targets,
  votes,
} from '../data/schema';
