"""The window: a thin face over the services. The only floor that knows Qt."""
