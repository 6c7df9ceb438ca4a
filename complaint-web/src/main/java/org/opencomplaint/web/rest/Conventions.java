package org.opencomplaint.web.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Adds to the description of the interface what holds for every call; used while building. */
public class Conventions implements OASFilter {

  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("It did not happen; the problem says why.")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            ProblemMapper.PROBLEM_JSON,
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/Problem")))));
    return operation;
  }

  @Override
  public PathItem filterPathItem(PathItem path) {
    if (path.getPOST() != null) {
      path.getPOST()
          .addParameter(
              OASFactory.createParameter()
                  .name(RequestKeyFilter.HEADER)
                  .in(In.HEADER)
                  .description("Chosen by the caller: the same request with it is done once.")
                  .schema(
                      OASFactory.createSchema()
                          .type(SchemaType.STRING)
                          .maxLength(RequestKeyFilter.MAX_KEY)));
    }
    return path;
  }
}
