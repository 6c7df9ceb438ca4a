package org.opencomplaint.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, version 1. Resources and providers are found by their annotations. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {}
