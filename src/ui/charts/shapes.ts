/**
 * What the chart library imports for lines, stacked bars and symbols. Our charts draw none of these, so nothing stands
 * behind the names.
 */
function unused(): never {
  throw new Error('our charts draw no curves, stacks or symbols');
}

export {
  unused as area,
  unused as curveBasis,
  unused as curveBasisClosed,
  unused as curveBasisOpen,
  unused as curveBumpX,
  unused as curveBumpY,
  unused as curveLinear,
  unused as curveLinearClosed,
  unused as curveMonotoneX,
  unused as curveMonotoneY,
  unused as curveNatural,
  unused as curveStep,
  unused as curveStepAfter,
  unused as curveStepBefore,
  unused as line,
  unused as stack,
  unused as stackOffsetExpand,
  unused as stackOffsetNone,
  unused as stackOffsetSilhouette,
  unused as stackOffsetWiggle,
  unused as stackOrderNone,
  unused as symbol,
  unused as symbolCircle,
  unused as symbolCross,
  unused as symbolDiamond,
  unused as symbolSquare,
  unused as symbolStar,
  unused as symbolTriangle,
  unused as symbolWye,
};
