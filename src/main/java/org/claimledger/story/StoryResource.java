package org.claimledger.story;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/articles/{id}/story")
class StoryResource {

    private final StoryService stories;

    StoryResource(StoryService stories) {
        this.stories = stories;
    }

    @GET
    public StoryView get(@RestPath String id) {
        return stories.around(id);
    }
}
